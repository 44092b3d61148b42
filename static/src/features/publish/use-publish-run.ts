import { useCallback, useEffect, useRef, useState } from 'react';
import { drivePublish, type PublishDriven } from './publish-driver';
import { useCall } from '../../rpc/call-context';
import { asCallFailed, type CallFailed } from '../../rpc/call-failed';
import type { RunRequest } from './run-request';

export interface DrivenRun {
  readonly driven: PublishDriven | null;
  readonly failure: CallFailed | null;
  readonly isStopping: boolean;
  readonly isRunning: boolean;
  readonly stop: () => void;
  readonly again: () => void;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Drives a run from this page until it is done, stopped, or the page goes away: then anybody may continue it.
 *
 * @param request the same object for the same run: another one begins another run
 */
export const usePublishRun = (
  quarter: string,
  request: RunRequest,
  onEnd: (driven: PublishDriven) => void,
): DrivenRun => {
  const call = useCall();
  const [driven, setDriven] = useState<PublishDriven | null>(null);
  const [failure, setFailure] = useState<CallFailed | null>(null);
  const [isStopping, setStopping] = useState(false);
  const [isRunning, setRunning] = useState(true);
  const stopped = useRef(false);
  const ended = useRef(onEnd);
  useEffect(() => {
    ended.current = onEnd;
  }, [onEnd]);

  const drive = useCallback(async (): Promise<void> => {
    try {
      const last = await drivePublish({
        call,
        wait,
        quarter,
        ...(request.undoes === null
          ? { rows: request.rows, ...(request.choices.length === 0 ? {} : { choices: request.choices }) }
          : { undoes: request.undoes }),
        onProgress: setDriven,
        isStopped: () => stopped.current,
      });
      ended.current(last);
    } catch (error) {
      setFailure(asCallFailed(error, 'publish.step'));
    } finally {
      setRunning(false);
    }
  }, [call, quarter, request]);

  useEffect(() => {
    stopped.current = false;
    // In its own turn: a page that goes away at once has begun nothing.
    const begun = setTimeout(() => {
      void drive();
    });
    return () => {
      clearTimeout(begun);
      stopped.current = true;
    };
  }, [drive]);

  const stop = useCallback(() => {
    stopped.current = true;
    setStopping(true);
  }, []);
  const again = useCallback(() => {
    stopped.current = false;
    setStopping(false);
    setFailure(null);
    setRunning(true);
    void drive();
  }, [drive]);
  return { driven, failure, isStopping, isRunning, stop, again };
};
