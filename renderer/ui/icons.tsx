import type { ReactNode } from 'react'

/** Signs drawn with one hairline, 16 units square; always beside or under a name, never alone. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

export const CloseIcon = () => (
  <Icon>
    <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
  </Icon>
)

export const SearchIcon = () => (
  <Icon>
    <circle cx="6.8" cy="6.8" r="4.3" />
    <path d="M10 10l4 4" />
  </Icon>
)

export const UpIcon = () => (
  <Icon>
    <path d="M3 10.5l5-5 5 5" />
  </Icon>
)

export const DownIcon = () => (
  <Icon>
    <path d="M3 5.5l5 5 5-5" />
  </Icon>
)

export const BackIcon = () => (
  <Icon>
    <path d="M10.5 3l-5 5 5 5" />
  </Icon>
)

export const ForwardIcon = () => (
  <Icon>
    <path d="M5.5 3l5 5-5 5" />
  </Icon>
)

export const FilterIcon = () => (
  <Icon>
    <path d="M2 4h12M4.5 8h7M6.5 12h3" />
  </Icon>
)

export const PenIcon = () => (
  <Icon>
    <path d="M3 13l.8-3L10.5 3.3l2.2 2.2L6 12.2z" />
  </Icon>
)

export const GripIcon = () => (
  <Icon>
    <path d="M3 5.5h10M3 8h10M3 10.5h10" />
  </Icon>
)
