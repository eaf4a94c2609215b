// The map's host as WebKit sees it: WebDriver cannot intercept a request, so a host that answers as ours does can be
// told to lack a file, and notes what the policy refused.
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";

/** The module that asks Wikimedia's services. */
const ARTICLE = /\/article-[0-9a-f]+\.js$/;
/** Where those services are, as the module names them; a Wikipedia's language stands in its place. */
const SERVICES = /https:\/\/(www\.wikidata|commons\.wikimedia|\$\{\w+\}\.wikipedia)\.org/g;
const REPORTS = "/refused-by-policy";

export class Mirror {
  readonly refusedByPolicy: string[] = [];
  private denied = new Set<string>();
  /** Where Wikimedia's services are asked, if anywhere. */
  private wikimedia: string | null = null;

  private constructor(
    private readonly server: Server,
    private readonly original: string,
  ) {
    server.on("request", (asked, answer) => this.answers(asked, answer));
  }

  static async of(original: string) {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    return new Mirror(server, original);
  }

  get url() {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  denies(files: RegExp) {
    this.denied.add(files.source);
  }

  grants(files: RegExp) {
    this.denied.delete(files.source);
  }

  /** From now on the page asks Wikimedia's services at this address, by way of this host. */
  leadsToWikimedia(url: string) {
    this.wikimedia = url;
  }

  close() {
    return new Promise((closed) => {
      this.server.close(closed);
      this.server.closeAllConnections();
    });
  }

  private answers(asked: IncomingMessage, answer: ServerResponse) {
    const path = new URL(asked.url!, this.url).pathname;
    if (path === REPORTS) return void this.notes(asked, answer);
    if ([...this.denied].some((files) => new RegExp(files).test(path))) return void answer.writeHead(404).end();
    const service = path.startsWith("/wikimedia/") ? this.wikimedia : null;
    const to = service ? new URL(asked.url!.replace("/wikimedia/", ""), service) : new URL(asked.url!, this.original);
    const isRewritten = Boolean(this.wikimedia) && ARTICLE.test(path);
    const headers = { ...asked.headers, ...(isRewritten ? { "accept-encoding": "identity" } : {}) };
    const passedOn = request(to, { method: asked.method, headers });
    passedOn.on("response", (original) => {
      if (isRewritten) return void this.rewrites(original, answer);
      const headers = { ...original.headers };
      const policy = headers["content-security-policy"];
      if (policy) headers["content-security-policy"] = `${policy}; report-uri ${REPORTS}`;
      answer.writeHead(original.statusCode!, headers);
      original.pipe(answer);
    });
    passedOn.on("error", () => answer.destroy());
    asked.pipe(passedOn);
  }

  private async rewrites(original: IncomingMessage, answer: ServerResponse) {
    let code = "";
    for await (const part of original.setEncoding("utf8")) code += part;
    answer.setHeader("Content-Type", original.headers["content-type"]!);
    answer.end(code.replace(SERVICES, "/wikimedia/$1.org"));
  }

  private async notes(asked: IncomingMessage, answer: ServerResponse) {
    let report = "";
    for await (const part of asked) report += part;
    this.refusedByPolicy.push(report);
    answer.writeHead(204).end();
  }
}
