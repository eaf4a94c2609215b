// One question to one of Wikimedia's services, and all that can become of it.

/** Milliseconds that an answer may take, to its end. */
const PATIENCE = 10_000;
/** Before this time, in milliseconds, no question is asked: a service has wished so. */
let notBefore = 0;

/**
 * Why there is no answer: none came (`network`), not in time (`slow`), the service wants to be left in peace (`busy`),
 * or it says what cannot be understood (`answer`).
 *
 * @typedef {"network" | "slow" | "busy" | "answer"} Kind
 */

/** A question without an answer. */
export class Failure extends Error {
  /**
   * @param {Kind} kind
   * @param {number} [seconds] how long the service wishes to be left in peace
   */
  constructor(kind, seconds = 0) {
    super(kind);
    this.kind = kind;
    this.seconds = seconds;
  }
}

/**
 * What the service answers, or `null` where it has no such thing (404). Nothing in the answer is sure to be there.
 *
 * @param {string} url
 * @param {AbortSignal} signal
 * @returns {Promise<any>}
 * @throws {Failure}
 */
export async function getJson(url, signal) {
  if (Date.now() < notBefore) throw new Failure("busy", Math.ceil((notBefore - Date.now()) / 1000));
  // `AbortSignal.any` is younger than the browsers that are served.
  const question = new AbortController();
  const stop = () => question.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, PATIENCE);
  signal.addEventListener("abort", stop);
  try {
    signal.throwIfAborted();
    const response = await fetch(url, {
      signal: question.signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    if (response.status === 404) return null;
    if (response.status === 429 || response.status === 503) {
      throw busy(response.headers.get("Retry-After"));
    }
    if (!response.ok) throw new Failure("answer");
    const answer = await response.json();
    // MediaWiki tells its errors in an answer that is in itself a good one.
    const code = answer?.error?.code;
    if (code === "ratelimited" || code === "maxlag") throw busy(response.headers.get("Retry-After"));
    if (code === "no-such-entity") return null;
    if (answer === null || typeof answer !== "object" || code) throw new Failure("answer");
    return answer;
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof Failure) throw cause;
    if (isLate) throw new Failure("slow");
    throw new Failure(cause instanceof SyntaxError ? "answer" : "network");
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/**
 * The header is a number of seconds or a date, and may be missing or wrong.
 *
 * @param {string | null} after
 */
function busy(after) {
  const asked = /^\d+$/.test(after ?? "") ? Number(after) : (Date.parse(after ?? "") - Date.now()) / 1000;
  const seconds = asked > 0 && asked < 86_400 ? Math.ceil(asked) : 0;
  notBefore = Date.now() + seconds * 1000;
  return new Failure("busy", seconds);
}
