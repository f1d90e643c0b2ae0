### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = Confirmed by the city at { $time }.
live-last-confirmed = Last confirmed at { $time }, and not since.
live-times = Times without a date are of { $date }. All times are Japan time.

## Notes of the staff
live-note = Note of the city, in Japanese: { $text }
live-note-translated = Note of the city, translated by a person: { $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city } has posted no evacuation order here.
live-evacuation-unknown = We do not know whether any evacuation order is in force now.
    .polarity = unknown
live-evacuation-maybe-more = Orders that are not posted here may be in force too.
live-closures-none = { $city } has posted no road closure here.
live-closures-unknown = We do not know which roads are closed now.
    .polarity = unknown
live-closures-maybe-more = Roads that are not listed here may be closed too.
    .polarity = unknown
live-openings-none = { $city } has not posted here that any place is open.
live-openings-unknown = We do not know which places are open now.
    .polarity = unknown
live-openings-maybe-more = Places that are not listed here may be open too.
live-complete = City staff confirmed this at { $time }.
live-complete-list = City staff confirmed at { $time } that this is all they have to post.
live-not-confirmed-since = City staff last checked what is posted here at { $time }, and not since.
live-never-confirmed = City staff have not checked yet what is posted here.

## Weather warnings
live-warnings-apart = Weather warnings come from the weather office and are not orders of the city. They are not shown on this page.

## The connection of the device
live-not-live = No news is reaching this page. We do not know what is in force now. The last news came at { $time }.
    .polarity = unknown
live-not-live-undated = No news is reaching this page. We do not know what is in force now.
    .polarity = unknown
live-reconnecting = Connecting again.
live-connected-again = Connected. This is the latest news.
live-updated = The page has new information.

## Buttons
live-what-to-do = What should I do?
live-am-i-inside = Am I inside?
live-am-i-inside-how = Answered on your phone
live-listen = Listen
live-listen-stop = Stop
live-see-all = See all
