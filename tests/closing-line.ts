// Ends a run with one line, `12 passed, 0 failed`, that `cargo xtask test` adds up with the other runners'.
import type { Reporter, Suite } from "@playwright/test/reporter";

export default class ClosingLine implements Reporter {
  private suite?: Suite;

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite;
  }

  onExit(): Promise<void> {
    const outcomes = (this.suite?.allTests() ?? []).map((test) => test.outcome());
    const failed = outcomes.filter((outcome) => outcome === "unexpected").length;
    const passed = outcomes.filter((outcome) => outcome === "expected" || outcome === "flaky").length;
    console.log(`\n${passed} passed, ${failed} failed`);
    return Promise.resolve();
  }

  printsToStdio() {
    return false;
  }
}
