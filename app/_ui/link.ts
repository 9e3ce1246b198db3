/** A word that leads elsewhere. */
export const link = 'text-accent underline decoration-1 underline-offset-3 hover:text-accent-hover hover:decoration-2'

/** At the end of a line of its own it is a target, however small its words. */
export const targetLink = `${link} inline-flex min-h-6 items-center`
