\set chance random(1, 2000000000)
\set organisation random(1, 50)
begin;
insert into told (organisation, reference, phase, subject, story, email) values (:organisation, md5(:chance::text || random()::text), 'received', 'De zorg kwam te laat', repeat('Drie weken lang kwam de zorg te laat, en niemand belde. ', 11), 'ria@voorbeeld.example') returning id as told \gset
insert into happening (told_id, kind, body) values (:told, 'filed', '{"channel": "form", "lang": "nl"}');
insert into happening (told_id, kind, body) values (:told, 'promised', '{"kind": "answer", "weeks": 6}');
insert into mail_to_leave (told_id, body) values (:told, '{"to": "ria@voorbeeld.example", "kind": "acknowledgement"}');
commit;
