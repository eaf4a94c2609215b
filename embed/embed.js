// <petites-cites>: the map in somebody else's page. One line loads this file, the element makes a frame, and what
// the page and the map have to say to each other goes through messages (docs/embedding.md). Nothing is left in the
// page but the element: no global, no style, no storage.
(() => {
  "use strict";

  const NAME = "petites-cites";
  const script = document.currentScript;
  // The file may be named twice in a page, once for each map: the first one wins.
  if (!script || customElements.get(NAME)) return;

  const HOME = new URL(".", script.src);
  const USUAL_HEIGHT = 600;
  const list = (text) => (text || "").split(",").map((part) => part.trim()).filter(Boolean);
  const orAuto = (text) => text || "auto";
  const orNull = (text) => text || null;
  // A boolean attribute counts by being there; `lock="false"` is a mistake that is easy to make and to understand.
  const isOn = (text) => text !== null && text !== "false";

  /** What each attribute becomes when it changes: the message's type, and how its text is read. */
  const COMMANDS = {
    region: ["setFilters", list],
    departement: ["setFilters", list],
    statut: ["setFilters", orNull],
    q: ["setFilters", (text) => text || ""],
    lock: ["setFilters", isOn],
    cite: ["select", orNull],
    theme: ["setTheme", orAuto],
    accent: ["setTheme", orNull],
    lang: ["setOptions", orNull],
    fond: ["setOptions", orAuto],
    panel: ["setOptions", orAuto],
    height: ["setOptions", (text) => (text === "auto" ? text : "fixed")],
  };

  /** What the map reports of itself; the page hears of it as `cite-…`. */
  const EVENTS = ["ready", "select", "filter", "move", "resize", "error"];

  /** Pixels, or "auto"; what is neither is the usual height. */
  const heightOf = (text) => {
    if (text === "auto") return text;
    const pixels = parseInt(text, 10);
    return pixels > 0 ? pixels : USUAL_HEIGHT;
  };

  class PetitesCites extends HTMLElement {
    #frame = document.createElement("iframe");
    #ready = false;
    /** Changes of attributes that the map has not been told yet, by the message's type. */
    #changes = {};
    /** Messages of methods that were called before the map was ready. */
    #unsent = [];
    /** The promises of methods, by the id of their message. */
    #asked = new Map();
    #lastId = 0;

    static observedAttributes = [...Object.keys(COMMANDS), "title"];

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      // Set through the CSSOM, so that a page whose policy allows no inline style may use the element.
      if (root.adoptedStyleSheets) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(":host{display:block}:host([hidden]){display:none}");
        root.adoptedStyleSheets = [sheet];
      }
      const frame = this.#frame;
      frame.part = "frame";
      frame.loading = "lazy";
      frame.allow = "geolocation; web-share; clipboard-write; fullscreen";
      frame.style.cssText = "display:block;width:100%;border:0";
      root.append(frame);
    }

    connectedCallback() {
      addEventListener("message", this.#listen);
      this.#load();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#listen);
      this.#ready = false;
      this.#unsent = [];
      this.#giveUp();
    }

    attributeChangedCallback(name, before, now) {
      // Before it is in the page, the frame's address will say it all.
      if (before === now || !this.#frame.src) return;
      if (name === "height") {
        const height = heightOf(now);
        if (height !== "auto") this.#size(height);
        // Between two heights of its own choice the page has nothing to tell the map.
        if ((before === "auto") === (now === "auto")) return;
      }
      this.#name();
      if (!COMMANDS[name]) return;
      const [type, read] = COMMANDS[name];
      // What changes together is told together, so that the map moves once.
      queueMicrotask(() => this.#tell());
      (this.#changes[type] ||= {})[name] = read(now);
    }

    setFilters(filters) {
      return this.#ask("setFilters", filters);
    }

    select(cite) {
      return this.#ask("select", { cite });
    }

    fit() {
      return this.#ask("fit", {});
    }

    setTheme(theme) {
      return this.#ask("setTheme", theme);
    }

    setOptions(options) {
      return this.#ask("setOptions", options);
    }

    getState() {
      return this.#ask("getState", {});
    }

    /** Loads the map as the attributes say now. */
    #load() {
      const url = new URL(HOME);
      url.searchParams.set("embed", "1");
      for (const name of Object.keys(COMMANDS)) {
        const text = this.getAttribute(name);
        if (name === "lock") isOn(text) && url.searchParams.set(name, "1");
        else if (name === "height") text === "auto" && url.searchParams.set(name, text);
        else if (text) url.searchParams.set(name, name === "accent" ? text.replace("#", "") : text);
      }
      const height = heightOf(this.getAttribute("height"));
      this.#ready = false;
      this.#changes = {};
      this.#name();
      this.#size(height === "auto" ? USUAL_HEIGHT : height);
      // A comma needs no escape in a query, and reads better in logs and statistics.
      this.#frame.src = url.href.replace(/%2C/g, ",");
    }

    /** Names the frame, for those who hear the page. */
    #name() {
      const english = (this.lang || navigator.language).startsWith("en");
      this.#frame.title =
        this.title || `${english ? "Map of the" : "Carte des"} Petites Cités de Caractère®`;
    }

    #size(pixels) {
      this.#frame.style.height = `${pixels}px`;
    }

    #ask(type, payload) {
      return new Promise((resolve, reject) => {
        const id = ++this.#lastId;
        this.#asked.set(id, { resolve, reject });
        this.#unsent.push({ type, id, payload });
        this.#tell();
      });
    }

    /** Rejects what a map was asked that is no longer there to answer. */
    #giveUp() {
      const waiting = new Set(this.#unsent.map(({ id }) => id));
      for (const [id, { reject }] of this.#asked) {
        if (waiting.has(id)) continue;
        this.#asked.delete(id);
        reject(failure("gone", "The map was reloaded or taken out of the page."));
      }
    }

    /** Sends what waits, once the map listens. */
    #tell() {
      if (!this.#ready) return;
      const changes = Object.entries(this.#changes).map(([type, payload]) => ({ type, payload }));
      const messages = [...changes, ...this.#unsent];
      this.#changes = {};
      this.#unsent = [];
      for (const message of messages) {
        this.#frame.contentWindow.postMessage({ petitesCites: 1, ...message }, HOME.origin);
      }
    }

    #listen = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== HOME.origin || data?.petitesCites !== 1) return;
      const { type, id, payload } = data;
      const asked = this.#asked.get(id);
      this.#asked.delete(id);
      if (asked && type !== "error") return asked.resolve(payload);
      asked?.reject(failure(payload.code, payload.message));
      if (type === "resize" && this.getAttribute("height") === "auto") {
        this.#size(Math.min(1600, Math.max(350, payload.height)));
      }
      if (!EVENTS.includes(type)) return;
      // The page hears that the map is ready before what waited is sent.
      this.dispatchEvent(new CustomEvent(`cite-${type}`, { bubbles: true, composed: true, detail: payload }));
      if (type !== "ready") return;
      this.#giveUp();
      this.#ready = true;
      this.#tell();
    };
  }

  function failure(code, message) {
    return Object.assign(new Error(message), { code });
  }

  customElements.define(NAME, PetitesCites);
})();
