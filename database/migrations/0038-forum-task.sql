-- A designation sets a forum to work that was tied to the area before: what it does there is said anew.

set search_path to helhed, public;

grant update (task) on area_body to :"app";
