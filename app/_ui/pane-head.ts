/** The heading of a pane, ruled off in ink; what is said beside it stands at the end of its line. */
export const paneHead =
  'mb-3 flex items-baseline gap-2 border-rule-ink border-b pb-2 font-semibold [&>span]:ml-auto [&>span]:text-right'
