'use client'
import { useField } from '@/app/_forms/field'

type MeasuresProps = {
  name: string
  measures: readonly { text: string; due: string }[]
  rows: number
  words: { measures: string; measure: string; ready: string }
}

/** What will be done and by when: the kept ones, and empty rows for more. */
export function Measures({ name, measures, rows, words }: MeasuresProps) {
  return (
    <table className="measures">
      <caption className="sr">{words.measures}</caption>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col">{words.ready}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, i) => `${name}.${i}`).map((row, i) => (
          <tr key={row}>
            <td>
              <Cell name={`${row}.text`} label={`${words.measure} ${i + 1}`} value={measures[i]?.text ?? ''} />
            </td>
            <td>
              <Cell name={`${row}.due`} label={`${words.ready} ${i + 1}`} value={measures[i]?.due ?? ''} type="date" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = { name: string; label: string; value: string; type?: 'text' | 'date' }

function Cell({ name, label, value, type = 'text' }: CellProps) {
  const { attributes, sent, problem } = useField(name, false)
  return (
    <div className={problem ? 'field wrong' : 'field'}>
      <input
        className={type === 'date' ? 'input date' : 'input'}
        type={type}
        aria-label={label}
        defaultValue={sent?.[0] ?? value}
        autoComplete="off"
        {...attributes}
      />
      {problem ? (
        <span className="problem" id={`${attributes.id}-problem`}>
          {problem}
        </span>
      ) : null}
    </div>
  )
}
