'use client'
import { DateInput } from '@/app/_forms/date-input'
import { type Option, Select, TextInput, TickBox } from '@/app/_forms/inputs'

type MeasuresProps = {
  name: string
  measures: readonly { text: string; due: string; owner: string; forAll: boolean }[]
  owners: readonly Option[]
  rows: number
  words: { measures: string; measure: string; ready: string; owner: string; handler: string; forAll: string }
}

/** What will be done, by when and by whom: the kept ones, and empty rows for more. */
export function Measures({ name, measures, owners, rows, words }: MeasuresProps) {
  return (
    <fieldset className="grid gap-3">
      <legend className="pb-1 font-semibold">{words.measures}</legend>
      {Array.from({ length: rows }, (_, i) => `${name}.${i}`).map((row, i) => (
        <div
          className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-3 gap-y-2 max-wide:grid-cols-1 max-wide:border-b max-wide:border-rule max-wide:pb-2 [&_:is(label,legend)]:text-meta [&_:is(label,legend)]:font-normal [&_:is(label,legend)]:text-muted"
          key={row}
        >
          <TextInput name={`${row}.text`} label={`${words.measure} ${i + 1}`} value={measures[i]?.text ?? ''} />
          <DateInput name={`${row}.due`} label={words.ready} value={measures[i]?.due ?? ''} />
          <Select
            name={`${row}.owner`}
            label={words.owner}
            options={owners}
            value={measures[i]?.owner ?? ''}
            empty={words.handler}
          />
          <TickBox name={`${row}.forAll`} label={words.forAll} ticked={measures[i]?.forAll ?? false} />
        </div>
      ))}
    </fieldset>
  )
}
