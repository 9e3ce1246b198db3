/** Who is spoken to: a colleague at work on a case or a procedure, or somebody about an account, people and settings. */
export type Voice = 'desk' | 'account'
