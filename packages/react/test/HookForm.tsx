import { zodResolver } from '@hookform/resolvers/zod';
import { ProtocolChooser } from '@mail-protocol/react';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';

const schema = z.object({ protocol: z.enum(['imap', 'pop3'], { error: 'Choose one.' }) });

/** The form from the React Hook Form and zod page in `docs/guides`. */
export function HookForm({ onSave }: { readonly onSave: (values: z.infer<typeof schema>) => void }) {
  const { control, handleSubmit } = useForm({ resolver: zodResolver(schema) });
  return (
    <form noValidate onSubmit={handleSubmit(onSave)}>
      <Controller
        name="protocol"
        control={control}
        render={({ field, fieldState }) => (
          <ProtocolChooser
            ref={field.ref}
            value={field.value ?? null}
            onValueChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <button type="submit">Save</button>
    </form>
  );
}
