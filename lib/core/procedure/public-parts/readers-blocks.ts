// Who can read a complaint, as the public is told: what the policies of the database do, and nothing else.
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { Line } from '@/lib/core/shared/line'
import { nameFunction, uncapitalised } from '../function-in-words'
import type { Procedure } from '../procedure'
import { readersNamed } from '../readers'
import type { Block } from './block'
import type { Reading } from './reading'

/** The functions that read, whoever handles it, and its department; and who reads where none of these may handle it. */
export function readersBlocks(procedure: Procedure, { lang, people }: Pick<Reading, 'lang' | 'people'>): Block[] {
  const words = publicPageWords[lang]
  const { readers, departments } = procedure.contact
  if (readers === 'everyone') return [text(words.readersEveryone)]
  const hasDepartments = departments.length > 0
  const functions = readersNamed(procedure).map(({ id, readsAll }): Line => {
    const who = uncapitalised(nameFunction(procedure, id, lang, people).label)
    return [readsAll && hasDepartments ? words.readersAll({ who }) : who]
  })
  return [
    { kind: 'heading', text: words.readersHeading },
    {
      kind: 'list',
      items: [
        ...functions,
        [words.readersHandler],
        ...(readers === 'department' && hasDepartments ? [[words.readersDepartment]] : []),
      ],
    },
    ...(hasDepartments ? [text(words.readersBound)] : []),
    text(words.readersInstead),
    text(
      words.readersOutside({
        who: uncapitalised(nameFunction(procedure, procedure.contact.officer, lang, people).label),
      }),
    ),
  ]
}

function text(words: string): Block {
  return { kind: 'text', line: [words] }
}
