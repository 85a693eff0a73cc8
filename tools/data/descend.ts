/** Learning of weights: the slope of what is to be small is followed down, by Adam. The same slopes give the same weights. */

/** How it is done. */
export interface Descent {
  /** How much small weights are preferred (an L2 prior). */
  readonly prior: number
  readonly rounds: number
}

/** Finds the weights, so many, all nought at first; `addSlope` adds the slope against each of them, summed over all examples. */
export function descend(
  count: number,
  { prior, rounds }: Descent,
  addSlope: (slope: Float64Array, weights: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(count)
  const mean = new Float64Array(count)
  const spread = new Float64Array(count)
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight) => prior * weight)
    addSlope(slope, weights)
    const pace = 0.1 / (1 + round / 50)
    slope.forEach((at, place) => {
      mean[place] = 0.9 * (mean[place] as number) + 0.1 * at
      spread[place] = 0.99 * (spread[place] as number) + 0.01 * at * at
      const step = mean[place] / (1 - 0.9 ** round) / (Math.sqrt(spread[place] / (1 - 0.99 ** round)) + 1e-8)
      weights[place] = (weights[place] as number) - pace * step
    })
  }
  return weights
}
