// What a pane says for itself goes before what its frame says of all panes: therefore `:where`.
const panes =
  'grid min-h-0 [:where(&>*)]:relative [:where(&>*)]:min-h-0 [:where(&>*)]:min-w-0 [:where(&>*)]:overflow-auto [:where(&>*)]:overscroll-contain [:where(&>*+*)]:border-rule [:where(&>*+*)]:border-l max-wide:[:where(&>*)]:overflow-visible max-wide:[:where(&>*+*)]:border-l-0 print:h-auto print:overflow-visible print:[:where(&>*)]:overflow-visible print:[:where(&>*)]:border-0'

/** How `main` divides its room: one column of paper, or panes that scroll by themselves and stand under each other on a telephone. */
export const layouts = {
  page: 'overflow-auto bg-paper px-6 pt-4 pb-8 max-wide:overflow-visible max-wide:px-4 max-wide:pt-3 max-wide:pb-6 print:bg-transparent [&>section]:mt-6 [&_[data-empty]]:px-0 [&_[data-empty]]:py-6 [&_[data-empty]>div]:m-0 [&_[data-empty]>div]:pb-6',
  panes,
  pane: `${panes} print:block`,
  threePanes: `${panes} grid-cols-[200px_minmax(0,1fr)_372px] max-broad:grid-cols-[200px_minmax(0,1fr)] max-broad:[&>:nth-child(3)]:hidden max-wide:block print:block print:*:px-0`,
}

export type Layout = keyof typeof layouts
