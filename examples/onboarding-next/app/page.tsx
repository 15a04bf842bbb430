import { keepAddress } from './actions.ts';
import { SendButton } from './SendButton.tsx';
import { StepHeading } from './StepHeading.tsx';
import { signUp } from './signUp.ts';

/** Step 1: the address. */
export default async function AddressPage() {
  const { address } = await signUp();
  return (
    <form action={keepAddress}>
      <StepHeading number={1}>Your new address</StepHeading>
      <label className="mb-6 grid gap-1 font-semibold">
        Address
        <input
          className="min-h-11 rounded-lg border border-line px-3 font-normal"
          name="address"
          type="email"
          autoComplete="off"
          required
          defaultValue={address}
        />
      </label>
      <SendButton>Next</SendButton>
    </form>
  );
}
