/** The type of the pages around the desk. */
export const house = {
  title: 'hyphens-auto text-balance font-normal font-people text-display max-wide:text-[1.75rem]/[2.125rem]',
  lead: 'mt-2 text-muted',
  /** What may be done besides, under a rule. */
  aside: 'mt-6 border-rule border-t pt-3',
  ways: 'mt-6 flex flex-wrap items-center gap-x-6 gap-y-3',
  rows: 'mt-6 border-rule-ink border-t-2 *:border-rule *:border-b',
  line: 'flex flex-wrap items-center gap-2',
  prose: '[&_h2]:mt-8 [&_h2]:font-normal [&_h2]:font-people [&_h2]:text-area [&_p]:mt-2 [&_p]:max-w-[66ch]',
}
