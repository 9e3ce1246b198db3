type Printing = { on: (event: 'error', hear: (fault: NodeJS.ErrnoException) => void) => unknown }

const NO_ROOM = ['ENOSPC', 'EDQUOT']

/**
 * What is printed may go to a file, on the very disk that is full. A line that cannot be written is lost; the program goes
 * on, and its lines come again when there is room.
 */
export function outliveFullLog(outputs: readonly Printing[] = [process.stdout, process.stderr]): void {
  for (const output of outputs) {
    output.on('error', (fault) => {
      if (!NO_ROOM.includes(fault.code ?? '')) throw fault
    })
  }
}
