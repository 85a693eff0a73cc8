/** Where results and article take each other's place. */
export const singlePane = '(max-width: 760px)'
