// The map's host in the hands of whoever publishes it: at a path, with one release after the other, whole or broken, or out
// of reach. All releases are made of the one in `dist/`: each has names of its own for its assets, and nothing of the
// releases before it, as a host has that keeps none.
import type { IncomingMessage, ServerResponse } from "node:http";
import { LocalServer } from "./local-server.ts";

const PATH = "/carte/";
const HASH = /\b[0-9a-f]{16}\b/g;

/** The hash that a file of `dist/` has in another release; `by` releases later, or earlier. */
const renamed = (text: string, by: number) =>
  text.replace(HASH, (hash) => hash.slice(by) + hash.slice(0, by));

export class MapHost {
  /** Which release is online. */
  release = 1;
  isOutOfReach = false;
  /** What the host fails to give. */
  broken: RegExp | undefined;
  /** What the service worker does before all else. */
  workerBegins = "";
  /** Whether the page is still the first release's, whatever is online besides. */
  mixes = false;
  /** What was asked for: paths within the site. */
  readonly asked: string[] = [];
  private server: LocalServer | undefined;

  private constructor(private readonly source: string) {}

  /** @param source  Where `dist/` is served. */
  static async open(source: string) {
    const host = new MapHost(source);
    host.server = await LocalServer.open((request, response) => void host.answer(request, response));
    return host;
  }

  get home() {
    return this.server!.url + PATH;
  }

  close() {
    return this.server!.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse) {
    if (this.isOutOfReach) return void request.socket.destroy();
    const url = new URL(request.url!, this.home);
    const path = url.pathname.startsWith(PATH) ? url.pathname.slice(PATH.length) : "nothing-here";
    this.asked.push(path);
    const { broken, workerBegins } = this;
    const release = this.mixes && path === "" ? 1 : this.release;
    if (broken?.test(path)) return void response.writeHead(500).end();
    const answer = await fetch(new URL(renamed(path, 1 - release) + url.search, this.source), {
      headers: { "Accept-Encoding": "identity" },
      redirect: "manual",
    });
    const headers = Object.fromEntries(answer.headers);
    for (const name of ["connection", "content-length", "date", "keep-alive", "transfer-encoding"]) delete headers[name];
    // Whatever is there without a network was kept by the worker.
    headers["cache-control"] = "no-store";
    let body = Buffer.from(await answer.arrayBuffer());
    if (/html|javascript|manifest/.test(headers["content-type"] ?? "")) {
      const text = renamed(body.toString(), release - 1).replace("<html", `<html data-release="${release}"`);
      body = Buffer.from(path === "sw.js" ? workerBegins + text : text);
    }
    response.writeHead(answer.status, headers).end(body);
  }
}
