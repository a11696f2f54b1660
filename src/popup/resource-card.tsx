import { type Resource, smsHref, telHref } from '../care/index.ts';
import { Message, Outside, Phone } from '../ui/icons.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { usePage } from '../ui/use-page.ts';

export function ResourceCard({ resource }: { resource: Resource }) {
  const { words } = usePage();
  const { name, url, phone, phoneDisplay, sms, chat, hours, description, crisis, checked, free } = resource;
  return (
    <li class={crisis ? 'resource crisis' : 'resource'}>
      <h3>{name}</h3>
      <p class="small">{description[words.language]}</p>
      {hours && <p class="small soft">{hours[words.language]}</p>}
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
          </OutsideLink>
        )}
        <OutsideLink href={url} class="button">
          <Outside />
          <span>{words.say('website')}</span>
          <span class="only-read">, {name}</span>
        </OutsideLink>
      </p>
      <p class="resource-foot">
        {free === true && <span>{words.say('free')} · </span>}
        {words.say('checkedOn', { date: words.date(checked) })}
      </p>
    </li>
  );
}
