const pane =
  'grid min-h-0 *:relative *:min-h-0 *:min-w-0 *:overflow-auto *:overscroll-contain max-wide:block max-wide:*:overflow-visible print:block print:*:overflow-visible'

/** How `main` divides its room: one column of paper, or panes that scroll by themselves and stand under each other on a telephone. */
export const layouts = {
  page: 'sheet-page overflow-auto bg-paper px-6 pt-4 pb-8 max-wide:overflow-visible max-wide:p-4',
  pane,
  threePanes: `${pane} grid-cols-[200px_minmax(0,1fr)_372px] [&>*+*]:border-rule [&>*+*]:border-l max-broad:grid-cols-[200px_minmax(0,1fr)] max-broad:[&>:nth-child(3)]:hidden max-wide:[&>*+*]:border-l-0 print:[&>*+*]:border-0`,
}
