/** The database cannot be read or written now. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
}

/** Waits for the database; rejects with a {@link StorageFault} whose cause only the log sees. */
export async function stored<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new StorageFault('storage_unavailable', { cause });
  }
}
