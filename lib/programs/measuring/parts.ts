import { acknowledged } from './figures/acknowledged'
import { deskList } from './figures/desk-list'
import { filed } from './figures/filed'
import { insights } from './figures/insights'
import { listSize } from './figures/list-size'
import { memory } from './figures/memory'
import { neighbour } from './figures/neighbour'
import { opening } from './figures/opening'
import { pagesRead } from './figures/pages-read'
import { publicPages } from './figures/public-pages'
import { search } from './figures/search'
import type { Part } from './scene'

/**
 * All that is measured, in this order: the desk first, while there are as many cases as were asked for; what files
 * complaints after it.
 */
export const PARTS: readonly Part[] = [
  deskList,
  search,
  opening,
  insights,
  pagesRead,
  listSize,
  publicPages,
  filed,
  acknowledged,
  memory,
  neighbour,
]
