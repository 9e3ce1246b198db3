import { focusInside } from './focus'

/** What opens a `details` of ours draws its own sign, or none. */
export const foldSummary = 'list-none [&::-webkit-details-marker]:hidden'

/** A line that folds something out; a sign in it that says so turns. */
export const foldLine = `${foldSummary} flex min-h-target cursor-pointer items-center gap-1.5 [&>svg]:transition-transform [[open]>&>svg]:rotate-90 ${focusInside}`
