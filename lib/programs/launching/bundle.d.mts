export declare function bundle(root: string, programs: string[]): Promise<void>
