/** Rekent iets wat in delen gaat in één keer uit. */
export function voltooi<T>(delen: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = delen.next();
    if (done) return value;
  }
}
