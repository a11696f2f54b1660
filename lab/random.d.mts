/** A stream of numbers from 0 to 1, 1 excluded. */
export type Random = () => number;

export function randomFrom(seed: number): Random;
