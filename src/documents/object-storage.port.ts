/** Bytes as they come, never all of them in memory. Node's streams are such. */
export type Bytes = AsyncIterable<Uint8Array>;

/**
 * Keeps objects outside the database: a folder, or S3. Keys are opaque ids with slashes between. It may be a network
 * away: never inside a unit of work.
 */
export type ObjectStorage = {
  /**
   * Keeps the bytes under a key that is free. An object is there as a whole, durably, or not at all.
   * @throws DomainError `conflict` when the key is taken; StorageUnavailable; or what the bytes fail with
   */
  put(key: string, bytes: Bytes): Promise<void>;
  /**
   * The bytes as they were put; nothing is opened before somebody reads. The iteration fails with DomainError
   * `not_found`, or StorageUnavailable also on the way.
   */
  get(key: string): Bytes;
  /** Repeatable: what is gone is gone. @throws StorageUnavailable */
  delete(key: string): Promise<void>;
};

/** The storage is away, full, or refuses us. No DomainError: the same call may succeed later, and steps are retried. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
}
