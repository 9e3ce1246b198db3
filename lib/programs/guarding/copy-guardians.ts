// Guardians of what takes long: a copy of everything, and the handing over of somebody's cases.
import type { Guardian } from './guardian'

const making = { project: 'storage' as const, tests: ['lib/jobs/copies'] }
const fetching = { project: 'storage' as const, tests: ['lib/operations/organisation/copies'] }
const closing = { project: 'storage' as const, tests: ['lib/operations/organisation/copies/at-closing'] }
const handingOver = { project: 'storage' as const, tests: ['lib/jobs/hand-over'] }

export const copyGuardians: Guardian[] = [
  {
    invariant: 'a copy is one picture of one moment',
    file: 'lib/operations/organisation/copies/make-copy.ts',
    guardian: '{ onePicture: true }',
    without: '{ onePicture: false }',
    ...making,
  },
  {
    invariant: 'a copy holds no case that whoever asks may not see',
    file: 'lib/operations/organisation/copies/make-copy.ts',
    guardian: '      asker,\n      async (tx)',
    without: "      { kind: 'system', tenantId: claim.tenantId },\n      async (tx)",
    ...fetching,
  },
  {
    invariant: 'a copy is for whoever asked',
    file: 'lib/operations/organisation/copies/fetch-copy.ts',
    guardian: 'copy === null || copy.askedBy !== actor.memberId || ',
    without: 'copy === null || ',
    project: 'storage',
    tests: ['lib/operations/organisation/copies/one-lock'],
  },
  {
    invariant: 'a copy is for whoever asked: the policy',
    file: 'db/migrations/0081_copies.sql',
    guardian:
      'create policy own_copy on copies as restrictive\n  using ((select app.current_member()) is null or asked_by = (select app.current_member()))',
    without: 'create policy own_copy on copies as restrictive\n  using (true)',
    project: 'storage',
    tests: ['lib/operations/organisation/copies/one-lock'],
  },
  {
    invariant: 'a copy is over once it holds what whoever asked may no longer see',
    file: 'lib/operations/organisation/copies/fetch-copy.ts',
    guardian: 'found === null || !(await seesAllItHolds(tx, id))',
    without: 'found === null',
    ...fetching,
  },
  {
    invariant: 'a copy that another worker took over does not count',
    file: 'lib/operations/organisation/copies/make-copy.ts',
    guardian: 'if (!(await copyIsReady(tx, claim, made))) throw new TakenOver()',
    without: 'await copyIsReady(tx, claim, made)',
    ...making,
  },
  {
    invariant: 'files go with the organisation',
    file: 'lib/jobs/remove-closed.ts',
    guardian: '      await files().removeAllOf(id)\n',
    without: '',
    ...making,
  },
  {
    invariant: 'a name is no way to other files',
    file: 'lib/files/file-name.ts',
    guardian: 'if (!NAME.test(text))',
    without: 'if (false as boolean)',
    project: 'rules',
    tests: ['lib/files'],
  },
  {
    invariant: 'a file that did not come whole is never there',
    file: 'lib/files/disk.ts',
    guardian: "const UNFINISHED = '.part'",
    without: "const UNFINISHED = ''",
    project: 'rules',
    tests: ['lib/files'],
  },
  {
    invariant: 'the cases of a leaver are asked for with the leaving itself',
    file: 'lib/operations/people/change-member.ts',
    guardian: 'mayGive: [] }, moment.now)\n      await askHandOver(tx, memberId)\n',
    without: 'mayGive: [] }, moment.now)\n',
    ...handingOver,
  },
  {
    invariant: 'one case that fails does not keep the others of a leaver',
    file: 'lib/operations/cases/hand-over-cases.ts',
    guardian: '.catch((fault) => faults.push(fault))',
    without: '',
    ...handingOver,
  },
  {
    invariant: 'what is in no copy of whoever closes is kept for who may read it',
    file: 'lib/operations/organisation/close-account.ts',
    guardian: 'await askCopiesAtClosing(tx, actor.memberId)',
    without: '',
    ...closing,
  },
  {
    invariant: 'what was kept at closing is not fetched by who may no longer read it',
    file: 'lib/operations/organisation/copies/fetch-at-closing.ts',
    guardian: 'const may = await seesAllItHolds(tx, id)',
    without: 'const may = true as boolean',
    ...closing,
  },
  {
    invariant: 'whoever reopens reads nothing of what was kept for others',
    file: 'lib/operations/organisation/copies/fetch-at-closing.ts',
    guardian: 'shown: copy.ofCases ?? [],',
    without: '',
    ...closing,
  },
]
