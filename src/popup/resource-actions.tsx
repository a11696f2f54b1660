import { type Resource, smsHref, telHref } from '../care/index.ts';
import { Message, Outside, Phone } from '../ui/icons.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { usePage } from '../ui/use-page.ts';

/** Every way to reach a resource, each one click away. */
export function ResourceActions({ resource }: { resource: Resource }) {
  const { words } = usePage();
  const { name, url, phone, phoneDisplay, sms, chat } = resource;
  return (
    <p class="row">
      {phone && (
        <a class="button number" href={telHref(phone)}>
          <Phone />
          <span>{words.say('call', { number: phoneDisplay ?? phone })}</span>
        </a>
      )}
      {sms && (
        <a class="button number" href={smsHref(sms)}>
          <Message />
          <span>
            {sms.body
              ? words.say('textWord', { word: sms.body, number: sms.number })
              : words.say('text', { number: sms.number })}
          </span>
        </a>
      )}
      {chat && chat !== url && (
        <OutsideLink href={chat} class="button">
          <Message />
          <span>{words.say('chat')}</span>
          <span class="only-read">, {name}</span>
        </OutsideLink>
      )}
      <OutsideLink href={url} class="button">
        <Outside />
        <span>{words.say('website')}</span>
        <span class="only-read">, {name}</span>
      </OutsideLink>
    </p>
  );
}
