// What is wrong with a chain, in words for whoever looks after this installation.
import type { LogFlaw } from '@/db/stores/verify-access-log-statement'
import type { Flaw } from '@/db/stores/verify-chain'
import type { HeadFlaw } from './compare-heads'
import type { WalkedAll } from './walk-all'
import type { Broken } from './walk-chains'

/** The first broken place of a chain: which organisation, which case or line, and what is wrong with it. */
export function sayBroken(broken: Broken): string {
  if (broken.chain === 'log') return `${broken.slug}, who looked: ${sayLine(broken.flaw)}.`
  if (broken.chain === 'unsealed') return `${broken.slug}, who looked: ${sayUnsealed(broken)}.`
  if (broken.chain === 'mailed') return `${broken.slug}, who looked: ${NO_LINE_OF_THAT_NUMBER}.`
  if (broken.chain === 'head') return `${broken.slug}: ${sayHead(broken.flaw)}.`
  return `${broken.slug}, case ${broken.reference}: ${sayEvent(broken.flaw)}.`
}

const NO_LINE_OF_THAT_NUMBER =
  'no line has the check number that was mailed: the chain was written anew, its end was cut off, or older data were put back'

/** What was walked, in figures. */
export function sayWalked({ tenants, cases, events, lines, heads, broken }: WalkedAll, seconds: number): string {
  const what = `${counted(tenants, 'organisation')}, ${counted(cases, 'case')} with ${counted(events, 'event')}, ${counted(lines, 'line')} of who looked, ${counted(heads, 'head')} kept outside`
  const outcome = broken === 0 ? 'all as it was written' : `${counted(broken, 'chain')} broken`
  return `${what}: ${outcome} (${seconds.toFixed(1)} s).`
}

function counted(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`
}

/** Against what was kept outside the database. */
function sayHead({ kind, head: { at, line, cases, events } }: HeadFlaw): string {
  switch (kind) {
    case 'rewritten':
      return `line ${line} of who looked is not the one that was kept outside the database on ${at}: the chain was written anew`
    case 'cut-off':
      return `line ${line} of who looked, kept outside the database on ${at}, is not there: the end was cut off, or older data were put back`
    case 'fewer-cases':
      return `there are fewer cases than the ${cases} of ${at}: some were removed, or older data were put back`
    case 'fewer-events':
      return `there are fewer events than the ${events} of ${at}: some were removed, or older data were put back`
  }
}

function sayUnsealed({ lines, since }: { lines: number; since: Date }): string {
  return `${counted(lines, 'line')} not sealed for more than ten minutes, the oldest since ${since.toISOString()}: does a worker run?`
}

function sayLine({ kind, seq }: LogFlaw): string {
  switch (kind) {
    case 'doubled':
      return `line ${seq} stands there twice: it was doubled`
    case 'removed':
      return `what was written just before line ${seq} is not there: it was removed`
    case 'changed':
      return `line ${seq} was changed after it was written`
    case 'swapped':
      return `line ${seq} was written at another place: it was swapped`
    case 'unlinked':
      return `line ${seq} does not follow on the line before it: that was changed together with its hash, or lines were removed`
  }
}

function sayEvent(flaw: Flaw): string {
  switch (flaw.kind) {
    case 'doubled':
      return `event ${flaw.seq} stands there twice: it was doubled`
    case 'gap':
      return `what was written just before event ${flaw.seq} is not there: it was removed`
    case 'swapped':
      return `event ${flaw.seq} was written at another place: it was swapped`
    case 'wrong-hash':
      return `event ${flaw.seq} was changed after it was written`
    case 'broken-link':
      return `event ${flaw.seq} does not follow on the event before it: that was changed together with its hash`
    case 'columns-differ':
      return `event ${flaw.seq} says otherwise in its columns (when, what or who) than was written: they were changed`
    case 'text-differs':
      return `the text ${flaw.text} was changed after it was written`
    case 'text-missing':
      return `the text ${flaw.text} was removed without having been forgotten`
    case 'row-behind':
      return 'its last event is not the one that the case knows: the last events were removed, or the case was changed'
  }
}
