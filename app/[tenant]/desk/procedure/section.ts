import type { AtDesk } from '@/lib/core/shared/language'

/** `paths`: the places that this form holds, each saved as a whole. */
export type Section = { id: string; title: AtDesk<string>; about?: AtDesk<string>; paths: string[] }
