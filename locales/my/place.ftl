### Same ids and arguments as ../ja/place.ftl.

place-kind-district = ရပ်ကွက်
place-kind-town = ရပ်ကွက်ငယ်
place-kind-bus-stop = ဘတ်စ်ကားမှတ်တိုင်
place-kind-station = ဘူတာ
place-kind-office = မြို့တော်၏ ရုံး
place-kind-facility = အဆောက်အအုံ
place-kind-bridge = တံတား
place-of-kind = { $name } ({ $kind })
place-in-district = { $name } ({ $district } ရပ်ကွက်)
