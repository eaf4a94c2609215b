// <petites-cites>: the map in somebody else's page. One line loads this file, the element makes a frame, and what
// the page and the map have to say to each other goes through messages (docs/embedding.md). Nothing is left in the
// page but the element: no global, no style, no storage.
(() => {
  "use strict";

  const NAME = "petites-cites";
  // The file may be named twice in a page, or be bundled twice: the first one wins. A server that renders pages has none.
  if (typeof document === "undefined" || customElements.get(NAME)) return;

  const UNKNOWN_ADDRESS =
    `<${NAME}> does not know where the map is published, since embed.js was bundled, inlined or renamed. ` +
    `Give it the map's address: <${NAME} src="https://…/">, or load embed.js from there by a <script> of its own.`;

  /** The first address in a text, if it is this file's. */
  const ownAddress = (text) => /https?:[^\s()?#]+/.exec(text)?.[0].match(/.*\/embed\.js(?=:\d|$)/)?.[0];

  // `currentScript` knows a classic script; the first line of a stack names the file that a module is. Where an optimiser
  // has made this file a part of another, neither says anything of use. Names of elements would not do: Disqus, Instagram
  // and TikTok have an embed.js, too.
  const OWN = ownAddress(document.currentScript?.src) || ownAddress(new Error().stack);

  /** The folder of the site that has this file or page; none for what is no whole address of the web. */
  const homeOf = (address) => {
    try {
      const url = new URL(address);
      if (!url.protocol.startsWith("http")) return null;
      url.pathname = url.pathname.replace(/(\/regions\/[^/]*|\/[^/]*\.[^/]*|\/)?$/, "/");
      url.search = url.hash = "";
      return url;
    } catch {
      return null;
    }
  };

  /** The map's pages, as our own line links to one in the element: others may stand there. */
  const isOurs = ({ pathname }) => /\/(index\.html|regions\/[^/]+)?$/.test(pathname);

  const list = (text) => (text || "").split(",").map((part) => part.trim()).filter(Boolean);
  const orAuto = (text) => text || "auto";
  const orNull = (text) => text || null;
  // A boolean attribute counts by being there; `lock="false"` is a mistake that is easy to make and to understand.
  const isOn = (text) => text !== null && text !== "false";

  const isAuto = (text) => /^\s*auto\s*$/i.test(text);
  /** A height as CSS has it, a bare number in pixels; none for "auto", for no text, and for what CSS does not know. */
  const heightOf = (text) => {
    const css = /^\s*[\d.]+\s*$/.test(text) ? `${text.trim()}px` : text;
    return !isAuto(text) && parseFloat(css) !== 0 && CSS.supports("height", css) ? css : null;
  };

  /** The view in a fragment, with or without its `#map=`. */
  const viewIn = (text) => text.trim().replace(/^#?(map=)?/, "");
  /** What is no view the map refuses, and says so. */
  const viewOf = (text) => {
    const numbers = viewIn(text).split("/").map((part) => (part.trim() ? Number(part) : NaN));
    const [zoom, lat, lon] = numbers.length === 3 ? numbers : [];
    return { zoom, lat, lon };
  };

  /** What each attribute becomes when it changes: the message's type, and how its text is read. */
  const COMMANDS = {
    region: ["setFilters", list],
    departement: ["setFilters", list],
    statut: ["setFilters", orNull],
    voir: ["setFilters", list],
    gare: ["setFilters", orNull],
    autour: ["setFilters", orNull],
    km: ["setFilters", orNull],
    q: ["setFilters", (text) => text || ""],
    lock: ["setFilters", isOn],
    cite: ["select", orNull],
    theme: ["setTheme", orAuto],
    accent: ["setTheme", orNull],
    lang: ["setOptions", orNull],
    fond: ["setOptions", orAuto],
    panel: ["setOptions", orAuto],
    voyage: ["setOptions", orAuto],
    etapes: ["setTrip", (text) => text || ""],
    height: ["setOptions", (text) => (isAuto(text) ? "auto" : "fixed")],
    map: ["setView", viewOf],
  };

  /** What stands before the network's name in that of the frame. */
  const MAP_OF = {
    fr: "Carte des",
    en: "Map of the",
    de: "Karte der",
    es: "Mapa de las",
    it: "Mappa delle",
    nl: "Kaart van de",
  };

  /** What the map reports of itself; the page hears of it as `cite-…`. */
  const EVENTS = ["ready", "select", "filter", "trip", "move", "resize", "error"];

  /** Why the element itself gives up what was asked of the map. */
  const GONE = { code: "gone", message: "The map was reloaded or taken out of the page." };
  const LOST = { code: "address", message: UNKNOWN_ADDRESS };

  class PetitesCites extends HTMLElement {
    #frame = document.createElement("iframe");
    /** Shows what the element contains, as long as there is no map. */
    #slot = document.createElement("slot");
    /** Where the map is published, once that is known. */
    #home = null;
    /** Whether it was looked for in vain. */
    #lost = false;
    #ready = false;
    /** The style that has the height. */
    #style = this.#frame.style;
    /** Changes of attributes that the map has not been told yet, by the message's type. */
    #changes = {};
    /** The view among them: it comes last, or another region would move the map away from it. */
    #view = [];
    /** Messages of methods that were called before the map was ready. */
    #unsent = [];
    /** The promises of methods, by the id of their message. */
    #asked = new Map();
    #lastId = 0;

    static observedAttributes = [...Object.keys(COMMANDS), "title", "src"];

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      const frame = this.#frame;
      frame.part = "frame";
      frame.loading = "lazy";
      frame.allow = "geolocation; web-share; clipboard-write; fullscreen";
      const look = "display:block;box-sizing:border-box;width:100%;border:0";
      // Through the CSSOM, so that a page whose policy allows no inline style may use the element. It is the element
      // that has the height, so that a page's own sheet can give it another.
      if (root.adoptedStyleSheets) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`:host{display:block}:host([hidden]){display:none}iframe{${look};height:100%}`);
        root.adoptedStyleSheets = [sheet];
        this.#style = sheet.cssRules[0].style;
      } else frame.style.cssText = look;
      this.#slot.addEventListener("slotchange", this.#retry);
      root.append(this.#slot);
    }

    connectedCallback() {
      addEventListener("message", this.#listen);
      this.#load();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#listen);
      this.#ready = false;
      this.#unsent = [];
      this.#giveUp(GONE);
    }

    attributeChangedCallback(name, before, now) {
      if (before === now) return;
      if (name === "src") return this.isConnected && this.#load();
      // Before it is in the page, the frame's address will say it all.
      if (!this.#home) return;
      this.#name();
      if (!COMMANDS[name]) return;
      // What changes together is told together, so that the map moves once.
      queueMicrotask(() => this.#tell());
      const [type, read] = COMMANDS[name];
      if (name === "map") {
        this.#view = [now ? { type, payload: read(now) } : { type: "fit", payload: {} }];
        return;
      }
      if (name === "height") {
        if (!isAuto(now)) this.#size(now);
        // The map refuses what means nothing, and says so.
        if (now && !isAuto(now) && !heightOf(now)) this.#unsent.push({ type, payload: { height: now } });
        // Between two heights of its own choice the page has nothing to tell the map.
        if (read(before) === read(now)) return;
      }
      (this.#changes[type] ||= {})[name] = read(now);
    }

    // Each gives a promise of the answer.
    setFilters(filters) { return this.#ask("setFilters", filters); }
    select(cite) { return this.#ask("select", { cite }); }
    fit() { return this.#ask("fit", {}); }
    setView(view) { return this.#ask("setView", view); }
    setTheme(theme) { return this.#ask("setTheme", theme); }
    setTrip(etapes) { return this.#ask("setTrip", { etapes }); }
    setOptions(options) { return this.#ask("setOptions", options); }
    getState() { return this.#ask("getState", {}); }

    /** Loads the map as the attributes say now. */
    #load() {
      const links = [...this.querySelectorAll("a[href]")].filter(isOurs);
      const addresses = [this.getAttribute("src"), OWN, links[0]?.href];
      this.#home = addresses.map(homeOf).find(Boolean) || this.#home;
      if (!this.#home) return this.#miss();
      this.#lost = false;
      const url = new URL(this.#home);
      url.searchParams.set("embed", "1");
      for (const name of Object.keys(COMMANDS)) {
        const text = this.getAttribute(name);
        if (name === "lock") isOn(text) && url.searchParams.set(name, "1");
        else if (!text || (name === "height" && heightOf(text))) continue;
        else if (name === "map") url.hash = `map=${viewIn(text)}`;
        else url.searchParams.set(name, name === "accent" ? text.replace("#", "") : text);
      }
      this.#ready = false;
      this.#changes = {};
      this.#view = [];
      this.#name();
      this.#size(this.getAttribute("height"));
      // A comma needs no escape in a query, and reads better in logs and statistics.
      this.#frame.src = url.href.replace(/%2C/g, ",");
      // It takes the place of the link that the element contains.
      if (!this.#frame.parentNode) this.shadowRoot.replaceChildren(this.#frame);
    }

    /** Looks for the map's address again: a link in the element may have come. */
    #retry = () => {
      if (this.isConnected && !this.#home) this.#load();
    };

    /** Says that the map's address is not known, once it is sure that no link in the element tells it. */
    #miss() {
      if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", this.#retry, { once: true });
        return;
      }
      // A script may put the link in after the element.
      setTimeout(() => {
        if (this.#home || this.#lost || !this.isConnected) return;
        this.#lost = true;
        console.error(UNKNOWN_ADDRESS);
        this.#unsent = [];
        this.#giveUp(LOST);
        this.#dispatch("error", LOST);
      });
    }

    /** Names the frame, for those who hear the page. */
    #name() {
      const language = (this.lang || navigator.language).slice(0, 2).toLowerCase();
      this.#frame.title = this.title || `${MAP_OF[language] || MAP_OF.fr} Petites Cités de Caractère®`;
    }

    /** As high as this text says; where it says nothing, as high as usual. */
    #size(text) {
      this.#style.height = heightOf(text) || "600px";
    }

    #ask(type, payload) {
      if (this.#lost) return Promise.reject(failure(LOST));
      // A frame far down the page would wait for the visitor, and the answer with it.
      this.#frame.loading = "eager";
      return new Promise((resolve, reject) => {
        const id = ++this.#lastId;
        this.#asked.set(id, { resolve, reject });
        this.#unsent.push({ type, id, payload });
        this.#tell();
      });
    }

    /** Rejects what a map was asked that is no longer there to answer. */
    #giveUp(why) {
      const waiting = new Set(this.#unsent.map(({ id }) => id));
      for (const [id, { reject }] of this.#asked) {
        if (waiting.has(id)) continue;
        this.#asked.delete(id);
        reject(failure(why));
      }
    }

    /** Sends what waits, once the map listens. */
    #tell() {
      if (!this.#ready) return;
      const changes = Object.entries(this.#changes).map(([type, payload]) => ({ type, payload }));
      const messages = [...changes, ...this.#view, ...this.#unsent];
      this.#changes = {};
      this.#view = [];
      this.#unsent = [];
      for (const message of messages) {
        this.#frame.contentWindow.postMessage({ petitesCites: 1, ...message }, this.#home.origin);
      }
    }

    #listen = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== this.#home?.origin || data?.petitesCites !== 1) return;
      const { type, id, payload } = data;
      const asked = this.#asked.get(id);
      this.#asked.delete(id);
      if (asked && type !== "error") return asked.resolve(payload);
      asked?.reject(failure(payload));
      if (type === "resize" && isAuto(this.getAttribute("height"))) {
        this.#size(`${Math.min(1600, Math.max(350, payload.height))}`);
      }
      if (!EVENTS.includes(type)) return;
      // The page hears that the map is ready before what waited is sent.
      this.#dispatch(type, payload);
      if (type !== "ready") return;
      this.#giveUp(GONE);
      this.#ready = true;
      this.#tell();
    };

    #dispatch(type, detail) {
      this.dispatchEvent(new CustomEvent(`cite-${type}`, { bubbles: true, composed: true, detail }));
    }
  }

  function failure({ code, message }) {
    return Object.assign(new Error(message), { code });
  }

  customElements.define(NAME, PetitesCites);
})();
