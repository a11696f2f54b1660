import type { ComponentChildren } from 'preact';

/** Drawn on a 20 by 20 grid with one pen. Always beside words, so never read out. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">
        {children}
      </g>
    </svg>
  );
}

export const Chevron = () => (
  <Icon>
    <path d="M7.5 5l5 5-5 5" />
  </Icon>
);

export const Back = () => (
  <Icon>
    <path d="M12.5 5l-5 5 5 5" />
  </Icon>
);

export const Heart = () => (
  <Icon>
    <path d="M10 16.4C5.6 13.3 3.2 10.7 3.2 7.8a3.4 3.4 0 0 1 6.8-1 3.4 3.4 0 0 1 6.8 1c0 2.9-2.4 5.5-6.8 8.6z" />
  </Icon>
);

export const Gear = () => (
  <Icon>
    <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
    <circle cx="13" cy="6" r="2" />
    <circle cx="7" cy="14" r="2" />
  </Icon>
);

export const Copy = () => (
  <Icon>
    <rect x="7" y="7" width="9" height="9.5" rx="2" />
    <path d="M13 4.2H6a2.2 2.2 0 0 0-2.2 2.2v6.8" />
  </Icon>
);

export const Pause = () => (
  <Icon>
    <path d="M7.2 5v10M12.8 5v10" />
  </Icon>
);

export const Buoy = () => (
  <Icon>
    <circle cx="10" cy="10" r="7" />
    <circle cx="10" cy="10" r="2.8" />
    <path d="M5.1 5.1l2.9 2.9M14.9 5.1L12 8M5.1 14.9L8 12M14.9 14.9L12 12" />
  </Icon>
);

export const Phone = () => (
  <Icon>
    <path d="M4.4 3.6l2.5-.5 1.6 3.6-1.7 1.4a9.6 9.6 0 0 0 5 5l1.5-1.7 3.6 1.6-.5 2.5a1.6 1.6 0 0 1-1.7 1.3C8.6 16.3 3.7 11.4 3.1 5.300a1.6 1.6 0 0 1 1.3-1.700z" />
  </Icon>
);

export const Message = () => (
  <Icon>
    <path d="M4.5 4h11A1.8 1.8 0 0 1 17.3 5.800v6.400a1.8 1.8 0 0 1-1.8 1.800H9.500L5.8 17v-3H4.500a1.8 1.8 0 0 1-1.8-1.800V5.800A1.8 1.8 0 0 1 4.5 4z" />
  </Icon>
);

export const Outside = () => (
  <Icon>
    <path d="M8 5H5.500A1.5 1.5 0 0 0 4 6.500v8A1.5 1.5 0 0 0 5.5 16h8a1.5 1.5 0 0 0 1.5-1.500V12M11.5 4H16v4.500M16 4l-7 7" />
  </Icon>
);

export const Again = () => (
  <Icon>
    <path d="M15.8 8A6.2 6.2 0 0 0 4.6 7M4.2 12a6.2 6.2 0 0 0 11.2 1M4.2 3.800V7h3.200M15.8 16.200V13h-3.2" />
  </Icon>
);

export const Close = () => (
  <Icon>
    <path d="M5 5l10 10M15 5L5 15" />
  </Icon>
);

export const Keep = () => (
  <Icon>
    <path d="M5.5 3.500h9A1 1 0 0 1 15.500 4.500v12L10 13.200 4.500 16.500v-12a1 1 0 0 1 1-1z" />
  </Icon>
);
