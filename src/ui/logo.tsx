/** The sign, as in icons/sign.svg. Decorative: the name stands beside it. */
export function Logo({ size = 28 }: { size?: number }) {
  return <img class="logo" src="../icons/128.png" width={size} height={size} alt="" />;
}
