import { createContext } from 'react'

/** Lets the result bar show and hide the filters, wherever they stand in a window of this width. */
export const FilterToggleContext = createContext<{ readonly shown: boolean; readonly toggle: () => void }>({
  shown: true,
  toggle: () => {},
})
