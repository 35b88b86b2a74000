
(function () {
  'use strict';
  var search = document.getElementById('search');
  var words = document.getElementById('words');
  var hits = document.getElementById('hits');
  var nothing = document.getElementById('nothing-fits');
  function open(hash) {
    var target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (target && target.tagName === 'DETAILS') { target.open = true; target.scrollIntoView(); }
  }
  addEventListener('hashchange', function () { open(location.hash); });
  open(location.hash);
  var opened = [];
  addEventListener('beforeprint', function () {
    opened = Array.prototype.filter.call(document.querySelectorAll('details.code, details.table'), function (each) {
      return !each.open;
    });
    opened.forEach(function (each) { each.open = true; });
  });
  addEventListener('afterprint', function () { opened.forEach(function (each) { each.open = false; }); });
  if (!search) { return; }
  search.hidden = false;
  var groups = null;
  function read() {
    groups = Array.prototype.map.call(document.querySelectorAll('details.code'), function (group) {
      return {
        element: group,
        title: group.id.toLowerCase(),
        rows: Array.prototype.map.call(group.querySelectorAll('ol > li'), function (row) {
          return {element: row, text: row.textContent.toLowerCase()};
        })
      };
    });
  }
  function filter() {
    if (!groups) { read(); }
    var wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var found = 0;
    groups.forEach(function (group) {
      var shown = 0;
      group.rows.forEach(function (row) {
        var fits = wanted.every(function (word) { return row.text.indexOf(word) >= 0 || group.title.indexOf(word) >= 0; });
        if (row.element.hidden === fits) { row.element.hidden = !fits; }
        if (fits) { shown += 1; }
      });
      group.element.hidden = wanted.length > 0 && shown === 0;
      if (wanted.length > 0 && shown > 0 && found < 100) { group.element.open = true; }
      found += shown;
    });
    hits.textContent = wanted.length > 0 ? String(found) : '';
    nothing.hidden = wanted.length === 0 || found > 0;
  }
  var timer = 0;
  words.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(filter, 120); });
}());
