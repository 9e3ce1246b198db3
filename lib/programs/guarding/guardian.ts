/** Something that keeps an invariant of the house, and the tests that must notice when it is gone. */
export type Guardian = {
  invariant: string
  file: string
  /** The text that keeps it. */
  guardian: string
  /** What stands there without it. */
  without: string
  project: 'rules' | 'storage'
  tests: string[]
}
