// The places every test of the answer asks about, and repeatable random ones.

/** The three places of the first issue. */
export const CITY_HALL = [130.0987, 33.1037];
export const SHRINE = [130.108483, 33.074408];
export const STATION = [130.1174, 33.09487];

/** SplitMix64, the same sequence as the Rust tests use. */
export function seeded(seed) {
  let state = BigInt(seed);
  const mask = (1n << 64n) - 1n;
  const bits = () => {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    return z ^ (z >> 31n);
  };
  return { between: (low, high) => low + ((high - low) * Number(bits() >> 11n)) / 2 ** 53 };
}

/** `count` random homes in the built-up north of the city. */
export function randomHomes(count, seed) {
  const random = seeded(seed);
  return Array.from({ length: count }, () => [random.between(130.075, 130.13), random.between(33.07, 33.125)]);
}
