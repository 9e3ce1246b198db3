import type { ReactNode } from 'react'
import { Ask } from '@/app/_ui/ask'
import { button } from '@/app/_ui/button'
import { foldLine } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import { patternOf } from '@/lib/core/procedure/schema-walk'
import { lookUp } from '@/lib/core/shared/look-up'
import { LIST_ITEM_NAMES } from '@/lib/words/procedure/item-names'
import { placeInWords } from '@/lib/words/procedure/place-in-words'
import { addPlaceOf, keyOf, sayListAct } from '../list-acts'
import { ActButton } from './act-button'
import { isAbout, type Writing } from './writing'

/** Lists whose items are short enough to lie open. */
const OPEN =
  /^(intake\.(ways|prompts|subjects|wishes|questions\.\d+\.options)|processing\.(remedies|causes|suspension\.reasons)|contact\.departments|followUp\.(warnings|waiting\.reminders|yearlyTasks\.\d+\.warnings)|definition\.capacities)$/

/** `fieldOf` draws what an item holds; it is given, because an item can hold a list again. */
type Props = {
  writing: Writing
  path: string
  values: readonly unknown[]
  fieldOf: (item: { path: string; value: unknown }) => ReactNode
}

/** The items of a list, each with buttons to move it and take it away, and one to add another. All of them save as well. */
export function ListField({ writing, path, values, fieldOf }: Props) {
  const noun = lookUp(LIST_ITEM_NAMES, patternOf(`${path}.*`))?.[writing.lang] ?? ''
  return (
    <div>
      <ol>
        {values.map((value, index) => (
          <li key={keyOf(value, index)} id={keyOf(value, index)} className="border-t border-rule first:border-t-0">
            <Item writing={writing} path={`${path}.${index}`} field={fieldOf({ path: `${path}.${index}`, value })}>
              <ItemButtons writing={writing} path={path} index={index} last={values.length - 1} />
            </Item>
          </li>
        ))}
      </ol>
      <p id={addPlaceOf(path)} className="pt-2">
        <ActButton value={sayListAct('add', path)}>{writing.words.add(noun)}</ActButton>
      </p>
    </div>
  )
}

function Item({ writing, path, field, children }: ItemProps) {
  const list = path.replace(/\.\d+$/, '')
  if (OPEN.test(list)) {
    return (
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 py-2 max-wide:grid-cols-1">
        <div className="min-w-0 flex-1">{field}</div>
        {children}
      </div>
    )
  }
  const unfinished = writing.missing.some((one) => one.blocks && isAbout(one.field, path))
  return (
    <details data-item open={unfinished}>
      <summary className={foldLine}>
        <Icon name="turn" />
        <span className="min-w-0 flex-1" dir="auto">
          {placeInWords(path, writing.draft)[writing.lang]}
        </span>
        {unfinished ? <Icon name="cross" className="text-danger" /> : null}
      </summary>
      <div className="pt-1 pb-2 pl-[22px]">{field}</div>
      <div className="pb-3 pl-[22px]">{children}</div>
    </details>
  )
}

type ItemProps = { writing: Writing; path: string; field: ReactNode; children: ReactNode }

function ItemButtons({ writing, path, index, last }: { writing: Writing; path: string; index: number; last: number }) {
  const { words, lang, draft } = writing
  const name = placeInWords(`${path}.${index}`, draft)[lang]
  const move = (act: 'up' | 'down', label: string, turn: string) => (
    <ActButton value={sayListAct(act, path, index)} label={words.ofItem(label, name)}>
      <Icon name="left" className={turn} />
    </ActButton>
  )
  return (
    // Up, down and away each have their own column, so that rows with two and with three line up.
    <div className="grid grid-cols-[repeat(3,var(--spacing-target))] gap-0.5">
      <div>{index > 0 ? move('up', words.up, 'rotate-90') : null}</div>
      <div>{index < last ? move('down', words.down, '-rotate-90') : null}</div>
      <Ask summary={<Icon name="cross" />} label={words.ofItem(words.remove, name)} trigger={button.icon}>
        <ActButton value={sayListAct('remove', path, index)}>{words.removeNow}</ActButton>
      </Ask>
    </div>
  )
}
