import { keepAddress } from './actions.ts';
import { signUp } from './signUp.ts';

/** Step 1: the address. */
export default async function AddressPage() {
  const { address } = await signUp();
  return (
    <form action={keepAddress}>
      <p className="progress">Step 1 of 3</p>
      <h1>Your new address</h1>
      <label>
        Address
        <input name="address" type="email" autoComplete="off" required defaultValue={address} />
      </label>
      <button type="submit">Next</button>
    </form>
  );
}
