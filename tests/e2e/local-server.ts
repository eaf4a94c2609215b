// A server of the tests' own, on a free port of this machine: what stands in for others' services and pages.
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export class LocalServer {
  private constructor(private readonly server: Server) {}

  static async open(answers: RequestListener) {
    const server = createServer(answers);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return new LocalServer(server);
  }

  /** Without a `/` at its end. */
  get url() {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close() {
    return new Promise((closed) => {
      this.server.close(closed);
      this.server.closeAllConnections();
    });
  }
}
