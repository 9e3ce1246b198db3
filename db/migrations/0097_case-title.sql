-- What a handler calls a case, as a text of that case; without one the list shows the first words of the story.
alter table cases add column title uuid;
