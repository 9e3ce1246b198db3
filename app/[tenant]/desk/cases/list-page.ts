import type { Desk } from '@/app/_ui/desk'
import type { CasesRead } from '@/lib/queries/read-cases'
import type { DeskWords } from '../words/nl'
import type { CasesAsked } from './asked'

/** Everything the parts of the list are made from. */
export type ListPage = CasesRead & { desk: Desk; words: DeskWords; asked: CasesAsked }
