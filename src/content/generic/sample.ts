const SIZE = 30;

/** Some of many values, spread evenly over them. */
export function sampleOf<Value>(values: readonly Value[], size = SIZE): Value[] {
  if (values.length <= size) return [...values];
  return Array.from({ length: size }, (_, at) => values[Math.floor((at * values.length) / size)]!);
}
