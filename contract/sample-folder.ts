/** Where the sample pages of the first run lie, beside the program; their names in the archive begin with it. */
export const sampleFolder = 'seeds'
