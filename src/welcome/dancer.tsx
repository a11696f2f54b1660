/** Someone dancing at a party, as one picture of a film. */
export function Dancer() {
  return (
    <svg class="dancer" viewBox="0 0 320 116" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect class="dancer-wall" width="320" height="116" />
      <rect class="dancer-floor" y="96" width="320" height="20" />
      <path class="dancer-string" d="M-4 12C60 40 110 36 160 14S270 -4 324 26" />
      <g class="dancer-light">
        <circle cx="40" cy="27" r="5" />
        <circle cx="88" cy="34" r="5" />
        <circle cx="222" cy="7" r="5" />
        <circle cx="282" cy="12" r="5" />
      </g>
      <ellipse class="dancer-shadow" cx="158" cy="105" rx="44" ry="4" />
      <g class="dancer-limb">
        <path d="M116 30C128 46 146 50 160 46C180 40 192 28 196 12" />
        <path d="M150 82L138 102M170 80L190 88L194 102" />
      </g>
      <circle class="dancer-head" cx="160" cy="25" r="13" />
      <path
        class="dancer-body"
        d="M130 62C127 50 136 45 144 44L174 40C184 39 190 45 191 53L192 70C192 82 184 88 174 89L150 91C139 91 133 84 132 75Z"
      />
    </svg>
  );
}
