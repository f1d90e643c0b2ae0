### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = Điểm sơ tán
shelter-role-emergency-site-means = Khi nguy hiểm đến gần, hãy đến đó ngay để giữ tính mạng.
    .polarity = go-there
shelter-role-shelter = Nơi ở tạm
shelter-role-shelter-means = Ở lại đó một thời gian khi chưa về nhà được.
shelter-role-special-care-shelter = Nơi ở tạm cho người cần chăm sóc đặc biệt
shelter-role-special-care-shelter-means = Chỗ ở lại một thời gian cho người cần giúp đỡ đặc biệt. Hãy hỏi tòa thị chính trước khi đi.

shelter-designated-yes = Là điểm sơ tán được chỉ định cho: { $hazard }
shelter-designated-no = Không được chỉ định làm điểm sơ tán cho: { $hazard }. Điều này không có nghĩa là không dùng được.
shelter-designated-none = Đây là chỗ ở lại sau thiên tai. Không được chỉ định làm nơi chạy đến để tránh nguy hiểm.
shelter-designated-list = Được chỉ định cho: { $hazards }

shelter-in-zone = Nằm trong vùng được vẽ: { $hazard }
shelter-in-zone-depth = Nằm trong vùng ngập của bản đồ này: nước sâu { $depth }
shelter-outside-zone = Nằm ngoài các vùng được vẽ: { $hazard }
shelter-near-zone = Trong vòng { $metres } m có vùng được vẽ: { $hazard }
shelter-zone-unknown = { $hazard }: không có dữ liệu ở đây, nên không biết có nằm trong vùng được vẽ hay không.
shelter-known-flooded = Trước đây nơi này đã từng bị ngập.
shelter-known-flooded-on = Nơi này đã bị ngập vào { $date }.

shelter-recommended = { $hazard }: được chỉ định và nằm ngoài các vùng được vẽ.
shelter-not-recommended = Hãy hỏi tòa thị chính trước khi đi.
shelter-none-recommended = { $hazard }: không tìm thấy nơi nào vừa được chỉ định vừa nằm ngoài các vùng được vẽ. Hãy hỏi tòa thị chính: { $number }
shelter-list-title = Nơi lánh nạn: { $hazard }
shelter-distance = Cách { $distance } theo đường thẳng, đi bộ khoảng { $minutes } phút. Đường đi thực tế dài hơn.
shelter-address = Địa chỉ: { $address }
shelter-accepts = Dành cho: { $people }
shelter-state-unknown = Ở đây không biết bây giờ nơi này có mở hay không.
