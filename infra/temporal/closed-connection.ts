import { InterceptingCall, type Interceptor, Metadata, status } from '@grpc/grpc-js';

/** A call that nobody can carry any more: it ends as cancelled. */
const endedCall = {
  start(
    _metadata: Metadata,
    listener?: { onReceiveMessage?(none: null): void; onReceiveStatus?(ended: object): void },
  ) {
    setImmediate(() => {
      listener?.onReceiveMessage?.(null);
      listener?.onReceiveStatus?.({
        code: status.CANCELLED,
        details: 'the connection is closed',
        metadata: new Metadata(),
      });
    });
  },
  cancelWithStatus: () => undefined,
  getPeer: () => 'closed',
  sendMessageWithContext: () => undefined,
  sendMessage: () => undefined,
  startRead: () => undefined,
  halfClose: () => undefined,
  getAuthContext: () => null,
};

/**
 * To be placed after the SDK's interceptor of retries: one that waited while its connection was closed would throw out
 * of its timer, where nobody can catch it, and end the process. With this, the call ends as cancelled.
 */
export const endAfterClose: Interceptor = (options, nextCall) => {
  try {
    return new InterceptingCall(nextCall(options));
  } catch {
    return new InterceptingCall(endedCall);
  }
};
