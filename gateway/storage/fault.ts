/** The database cannot be read or written now; only the log sees the cause. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
}
