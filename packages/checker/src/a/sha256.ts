/** The first 32 bits of the fractional parts of a root of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function rootBits(prime: number, power: 2 | 3): number {
  // floor(root * 2^32) by bisection over whole numbers, so that no binary float is trusted.
  const wanted = BigInt(prime) << BigInt(32 * power);
  let [low, high] = [0n, 1n << 40n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(power) <= wanted) low = middle;
    else high = middle;
  }
  return Number(low & 0xffffffffn);
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}

const primes = firstPrimes(64);
const constants = Uint32Array.from(primes, (prime) => rootBits(prime, 3));
const initial = Uint32Array.from(primes.slice(0, 8), (prime) => rootBits(prime, 2));

function turn(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}

function padded(bytes: Uint8Array): DataView {
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setBigUint64(blocks.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

/** SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  const [view, state, w] = [padded(bytes), Uint32Array.from(initial), new Uint32Array(64)];
  const at = (words: Uint32Array, i: number): number => words[i] ?? 0;
  for (let start = 0; start < view.byteLength; start += 64) {
    for (let t = 0; t < 64; t += 1) {
      const [x, y] = [at(w, t - 2), at(w, t - 15)];
      const mixed = (turn(x, 17) ^ turn(x, 19) ^ (x >>> 10)) + (turn(y, 7) ^ turn(y, 18) ^ (y >>> 3));
      w[t] = t < 16 ? view.getUint32(start + t * 4) : mixed + at(w, t - 7) + at(w, t - 16);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let t = 0; t < 64; t += 1) {
      const one =
        h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(constants, t) + at(w, t);
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = at(state, i) + word;
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}
